using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Functions that run after the program: <c>llvm.mlir.global_dtors dtors = [@f], priorities = [0 : i32], data = [#llvm.zero]</c>.</summary>
[Op("llvm.mlir.global_dtors", Syntax = "`dtors` `=` $dtors `,` `priorities` `=` $priorities `,` `data` `=` $data attr-dict")]
public sealed partial class GlobalDtorsOp : GlobalFunctionListOp
{
    [Attr<FlatSymbolArray>] public partial ArrayAttr Dtors { get; set; }

    protected override ArrayAttr Functions => Dtors;
    protected override string What => "dtors";
}
