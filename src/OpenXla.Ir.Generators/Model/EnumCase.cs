namespace OpenXla.Ir.Generators.Model;

/// <summary>A member of an enum.</summary>
/// <param name="Member">The C# name.</param>
/// <param name="Keyword">The text.</param>
/// <param name="Value">The number.</param>
/// <param name="IsGroup">Among flags: goes first and covers its bits.</param>
internal sealed record EnumCase(string Member, string Keyword, long Value, bool IsGroup = false);
