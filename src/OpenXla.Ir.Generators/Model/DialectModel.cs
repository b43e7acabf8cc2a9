namespace OpenXla.Ir.Generators.Model;

/// <summary>A dialect.</summary>
internal sealed record DialectModel(string Namespace, string ClassName, string Name, bool DeclaresName, bool DeclaresRegister);
