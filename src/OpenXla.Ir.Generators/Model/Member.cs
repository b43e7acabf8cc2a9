namespace OpenXla.Ir.Generators.Model;

/// <summary>What all marked properties of an operation have in common.</summary>
/// <param name="Property">The C# name.</param>
/// <param name="Name">The name in text.</param>
/// <param name="PropertyType">The C# type as declared.</param>
/// <param name="Modifiers">The property's modifiers, without <c>partial</c>.</param>
/// <param name="Setter"><c>set</c>, <c>init</c> or empty.</param>
/// <param name="IsOwn">Declared in this class; otherwise in a base, where its accessors are.</param>
internal abstract record Member(string Property, string Name, string PropertyType, string Modifiers, string Setter, bool IsOwn);
