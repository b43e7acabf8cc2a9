namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Just one type or attribute: <c>%0 = irdl.is i32</c>.</summary>
[Op("irdl.is", Syntax = "$expected ` ` attr-dict")]
public sealed partial class IsOp : ConstraintOp, IPure
{
    [Attr] public partial IrAttribute Expected { get; set; }
}
