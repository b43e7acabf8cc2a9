namespace OpenXla.Ir;

/// <summary>A name and its attribute.</summary>
public readonly record struct NamedAttribute(string Name, IrAttribute Value);
