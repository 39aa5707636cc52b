import { Option } from 'commander'
import { textFormats } from '../../entities.ts'
import { operatorNames } from '../../redaction/operator.ts'
import { recalls } from '../../redaction/thresholds.ts'
import type { RedactTextOptions } from '../redact-text.ts'
import { type Verb, withCommon } from '../verb.ts'

export const redact: Verb = {
  add: (program, run) => {
    withCommon(program.command('redact'))
      .description('redact a text: stdin in, redacted text out')
      .addOption(
        new Option('--operator <name>', 'what stands in place of a finding')
          .choices(operatorNames)
          .default('replace'),
      )
      .addOption(
        new Option(
          '--format <name>',
          'how the text is written (default: html or json if it is so without doubt, else plain)',
        ).choices(textFormats),
      )
      .option('--lang <code>', 'language of the text, such as sv')
      .option('--locales <list>', 'countries to look for, such as sv-SE,nb-NO (default: all)')
      .option('--entities <list>', 'only these, such as EMAIL,PHONE (default: all)')
      .addOption(new Option('--recall <name>', 'high takes doubtful findings too').choices(recalls))
      .action((options: RedactTextOptions) =>
        run(async io => {
          const { redactText } = await import('../redact-text.ts')
          return redactText(io, options)
        }),
      )
  },
}
