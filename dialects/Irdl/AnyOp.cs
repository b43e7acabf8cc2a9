namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Any type or attribute: <c>%0 = irdl.any</c>.</summary>
[Op("irdl.any", Syntax = "attr-dict")]
public sealed partial class AnyOp : ConstraintOp;
