namespace OpenXla.Ir.Tool.Translate;

/// <summary>An option of a translation.</summary>
/// <param name="Name">Without dashes.</param>
/// <param name="Value">What stands for its value in the help; null for a flag.</param>
/// <param name="Summary">One line of help.</param>
internal sealed record TranslationOption(string Name, string? Value, string Summary);
