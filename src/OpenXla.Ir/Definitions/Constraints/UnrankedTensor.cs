using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An unranked tensor.</summary>
public abstract class UnrankedTensor : ITypeConstraint
{
    public static string Summary => "unranked.tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is UnrankedTensorType;
}
