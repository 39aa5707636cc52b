/** What of rooms and people stands elsewhere and belongs to none of them by a key: runs leave it, erasures read it. */
const beside = [
  'rocketchat_import_data',
  'rocketchat_integration_history',
  'rocketchat_livechat_external_message',
  'rocketchat_moderation_reports',
  'rocketchat_notification_queue',
  'rocketchat_oembed_cache',
  'rocketchat_omnichannel_scheduler',
  'rocketchat_raw_imports',
]

/** Collections of Rocket.Chat's own that no run looks into. */
export const rocketchatIgnored: string[] = [
  'instances',
  'meteor_accounts_loginServiceConfiguration',
  'meteor_oauth_pendingCredentials',
  'migrations',
  'rocketchat_apps',
  'rocketchat_apps_logs',
  'rocketchat_apps_persistence',
  'rocketchat_avatars',
  'rocketchat_canned_response',
  'rocketchat_cron_history',
  'rocketchat_email_inbox',
  'rocketchat_email_message_history',
  'rocketchat_livechat_agent_activity',
  'rocketchat_livechat_business_hours',
  'rocketchat_livechat_custom_field',
  'rocketchat_livechat_department_agents',
  'rocketchat_livechat_trigger',
  ...beside,
  'rocketchat_omnichannel_service_level_agreements',
  'rocketchat_permissions',
  'rocketchat_roles',
  'rocketchat_sessions',
  'rocketchat_settings',
  'rocketchat_statistics',
]
