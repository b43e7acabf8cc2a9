namespace OpenXla.Ir.Generators.Model;

/// <summary>How many values, regions or successors a member stands for.</summary>
internal enum Arity
{
    One,
    Optional,
    Variadic,
}
