namespace OpenXla.Ir.Generators.Model;

/// <summary>A statistic of a pass.</summary>
/// <param name="Property">The C# name.</param>
/// <param name="Name">The name in reports.</param>
/// <param name="Summary">What is counted.</param>
internal sealed record StatisticModel(string Property, string Name, string Summary);
