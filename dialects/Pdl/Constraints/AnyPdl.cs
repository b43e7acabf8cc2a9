namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Any type of the dialect.</summary>
internal abstract class AnyPdl : ITypeConstraint
{
    public static string Summary => "pdl type";

    public static bool IsSatisfiedBy(IrType type) => type is PdlType;
}
