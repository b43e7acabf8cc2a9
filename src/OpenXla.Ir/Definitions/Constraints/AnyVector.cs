using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A vector of any rank.</summary>
public abstract class AnyVector : ITypeConstraint
{
    public static string Summary => "vector of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType;
}
