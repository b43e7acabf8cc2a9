namespace OpenXla.Ir.Dialects.Ub;

/// <summary>A value that is poison as a whole: <c>#ub.poison</c>.</summary>
[AttrDef("ub.poison", Syntax = "")]
public sealed partial record PoisonAttr : IrAttribute
{
    public static readonly PoisonAttr Instance = new();
}
