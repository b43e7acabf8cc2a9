namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A ranked tensor of 6 dimensions.</summary>
public abstract class TensorOfRank6 : ITypeConstraint
{
    public static string Summary => "6D tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { HasRank: true, Rank: 6 };
}
