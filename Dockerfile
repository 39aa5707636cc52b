# The newest LTS Node. package.json names what the program still runs on.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY .ci/build.ts ./.ci/
COPY src ./src
COPY workers ./workers
COPY policies/*.schema.json ./policies/
COPY policies/templates ./policies/templates
RUN npm run build && chmod +x dist/src/cli/main.js && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production \
    GALLRA_CONFIG=/etc/gallra \
    GALLRA_KEY_FILE=/var/lib/gallra/keys.json
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY policies /etc/gallra
# The volume for the keys takes over owner and mode from here.
RUN install -d -o node -g node -m 0700 /var/lib/gallra \
    && ln -s /app/dist/src/cli/main.js /usr/local/bin/gallra
USER node
# Of workers/http.ts and workers/console.ts, and of nothing else.
EXPOSE 8484 8485
# The age of the last job that this container's worker took. What is no worker (workers/http.ts, workers/console.ts) has another.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["gallra", "health", "--here"]
CMD ["node", "dist/workers/all.js"]
