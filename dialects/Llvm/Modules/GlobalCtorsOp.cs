using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Functions that run before the program: <c>llvm.mlir.global_ctors ctors = [@f], priorities = [0 : i32], data = [#llvm.zero]</c>.</summary>
[Op("llvm.mlir.global_ctors", Syntax = "`ctors` `=` $ctors `,` `priorities` `=` $priorities `,` `data` `=` $data attr-dict")]
public sealed partial class GlobalCtorsOp : GlobalFunctionListOp
{
    [Attr<FlatSymbolArray>] public partial ArrayAttr Ctors { get; set; }

    protected override ArrayAttr Functions => Ctors;
    protected override string What => "ctors";
}
