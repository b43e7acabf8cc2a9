using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>Any type.</summary>
public abstract class AnyType : ITypeConstraint
{
    public static string Summary => "any type";

    public static bool IsSatisfiedBy(IrType type) => type is not null;
}
