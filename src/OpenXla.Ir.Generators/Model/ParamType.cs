namespace OpenXla.Ir.Generators.Model;

/// <summary>The type of a parameter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FullName">With <c>global::</c>, without question mark.</param>
/// <param name="Element">For a list, what it holds.</param>
/// <param name="Enum">For an enum.</param>
internal sealed record ParamType(ParamKind Kind, string FullName, ParamType? Element, EnumModel? Enum);
