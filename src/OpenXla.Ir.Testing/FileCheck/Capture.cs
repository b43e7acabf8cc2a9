namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A group whose text becomes the value of a variable.</summary>
internal readonly record struct Capture(string Name, int Group, NumericVariable? Number = null, NumericFormat Format = default);
