import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ContactForm,
  FormField,
  FormFieldKind,
  MutationSubmitFormArgs,
  QueryContactFormArgs,
  SubmitFormResult,
} from '@sprawa/contracts/portal';
import { CurrentLanguage, Public, inLanguage, toRefused, type Language } from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { offeredFields, textLimit, type Field } from '@sprawa/workflow';
import { SubmitForm } from './submit-form.js';
import { WebForms } from './web-forms.js';

/** Contact forms, for people who are not signed in. */
@Resolver()
export class FormsResolver {
  constructor(
    private readonly forms: WebForms,
    private readonly submit: SubmitForm,
  ) {}

  @Query()
  @Public()
  async contactForm(
    @Args() { key }: QueryContactFormArgs,
    @CurrentLanguage() language: Language,
  ): Promise<ContactForm | null> {
    const form = await this.forms.find(key);
    if (!form) return null;
    const { definition, stream } = form;
    return {
      key: definition.key,
      title: inLanguage(definition.title, language),
      intro: inLanguage(definition.intro, language),
      thanks: inLanguage(definition.thanks, language),
      terms: definition.terms ? inLanguage(definition.terms, language) : null,
      termsUrl: definition.terms && definition.termsUrl ? inLanguage(definition.termsUrl, language) : null,
      streamName: inLanguage(stream.name, language),
      fields: offeredFields(definition.fields).flatMap((field) => fieldOf(field, language)),
    };
  }

  @Mutation()
  @Public()
  async submitForm(@Args() { input }: MutationSubmitFormArgs): Promise<SubmitFormResult> {
    try {
      return {
        __typename: 'FormSubmitted',
        ...(await this.submit.submit({ ...input, language: input.language as Language })),
      };
    } catch (error) {
      if (error instanceof CodedError) return toRefused(error);
      throw error;
    }
  }
}

const KINDS: Partial<Record<Field['kind'], FormFieldKind>> = {
  text: 'TEXT',
  'long-text': 'LONG_TEXT',
  number: 'NUMBER',
  amount: 'AMOUNT',
  date: 'DATE',
  choice: 'CHOICE',
  'multiple-choice': 'MULTIPLE_CHOICE',
  checkbox: 'CHECKBOX',
};

/** Fields of kinds only staff can fill in have no place on a public page. */
function fieldOf(field: Field, language: Language): FormField[] {
  const kind = KINDS[field.kind];
  if (!kind) return [];
  return [
    {
      key: field.key,
      label: inLanguage(field.label, language),
      kind,
      required: field.required ?? false,
      help: field.help ? inLanguage(field.help, language) : null,
      options: (field.options ?? []).map(({ key, label }) => ({ key, label: inLanguage(label, language) })),
      currency: field.currency ?? null,
      maxLength: textLimit(field.kind),
    },
  ];
}
