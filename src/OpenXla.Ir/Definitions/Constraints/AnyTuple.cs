using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A tuple.</summary>
public abstract class AnyTuple : ITypeConstraint
{
    public static string Summary => "nested tuple with any combination of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TupleType;
}
