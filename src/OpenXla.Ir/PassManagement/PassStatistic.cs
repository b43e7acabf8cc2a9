namespace OpenXla.Ir.PassManagement;

/// <summary>A statistic that a pass declares.</summary>
/// <param name="Name">As in reports: <c>num-cse'd</c>.</param>
/// <param name="Summary">What is counted.</param>
/// <param name="Counter">The number.</param>
public sealed record PassStatistic(string Name, string Summary, Statistic Counter);
