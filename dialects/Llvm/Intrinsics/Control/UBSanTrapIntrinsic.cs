using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ends the program and says what undefined behaviour there was.</summary>
[Op("llvm.intr.ubsantrap", Syntax = "prop-dict attr-dict")]
public sealed partial class UBSanTrapIntrinsic : IntrinsicOp
{
    [Attr<I8Attr>] public partial IntegerAttr FailureKind { get; set; }
}
