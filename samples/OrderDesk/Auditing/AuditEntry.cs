namespace OrderDesk.Auditing;

/// <summary>One thing that happened to an order.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="OrderId">The order.</param>
/// <param name="What">What happened.</param>
/// <param name="By">The message or person that caused it.</param>
public sealed record AuditEntry(DateTimeOffset At, long OrderId, string What, string By);
