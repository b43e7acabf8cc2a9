namespace OpenXla.Ir.Pipelines;

/// <summary>An option as it was written; a flag without a value has an empty one.</summary>
internal readonly record struct OptionText(string Name, string Value, int Position);
