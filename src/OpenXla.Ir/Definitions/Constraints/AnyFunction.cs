using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A function type.</summary>
public abstract class AnyFunction : ITypeConstraint
{
    public static string Summary => "function type";

    public static bool IsSatisfiedBy(IrType type) => type is FunctionType;
}
