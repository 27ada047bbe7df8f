import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { FindCase } from '../../queries/find-case/find-case.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
