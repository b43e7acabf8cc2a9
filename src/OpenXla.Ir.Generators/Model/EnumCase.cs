namespace OpenXla.Ir.Generators.Model;

/// <summary>A member of an enum.</summary>
internal sealed record EnumCase(string Member, string Keyword, long Value);
