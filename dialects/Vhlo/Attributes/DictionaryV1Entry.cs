namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A name, itself an attribute, and what it stands for.</summary>
public readonly record struct DictionaryV1Entry(IrAttribute Name, IrAttribute Value);
