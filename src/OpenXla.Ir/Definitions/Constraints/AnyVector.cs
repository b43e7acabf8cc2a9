using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A vector of any rank.</summary>
public abstract class AnyVector : IClassConstraint
{
    public static string Summary => "vector of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType;

    public static string? ClassName => "builtin.vector";

    public static bool IsOfClass(IrType type) => type is VectorType;
}
