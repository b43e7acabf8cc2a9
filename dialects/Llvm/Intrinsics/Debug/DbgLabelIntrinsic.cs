namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The place of a label of the source.</summary>
[Op("llvm.intr.dbg.label", Syntax = "$label attr-dict")]
public sealed partial class DbgLabelIntrinsic : IntrinsicOp
{
    [Attr] public partial DILabelAttr Label { get; set; }
}
