namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A size, which may be an error, or a plain index.</summary>
internal abstract class SizeOrIndex : ITypeConstraint
{
    public static string Summary => "size or index";

    public static bool IsSatisfiedBy(IrType type) => type is SizeType or IndexType;
}
