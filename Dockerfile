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
    GALLRA_KEY_FILE=/var/lib/gallra/keys.json \
    GALLRA_HEALTH_PORT=8486
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
# Whether servers and policies are well, and for a worker the age of the last job that it took.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8486/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/workers/all.js"]
