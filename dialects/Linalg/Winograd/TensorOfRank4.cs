namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A ranked tensor of 4 dimensions.</summary>
public abstract class TensorOfRank4 : ITypeConstraint
{
    public static string Summary => "4D tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { HasRank: true, Rank: 4 };
}
