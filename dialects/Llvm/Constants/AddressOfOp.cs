namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address of a global or function: <c>llvm.mlir.addressof @g : !llvm.ptr</c>.</summary>
[Op("llvm.mlir.addressof", Syntax = "$global_name attr-dict `:` type($res)")]
public sealed partial class AddressOfOp : Operation, IPure
{
    [Attr("global_name")] public partial SymbolRefAttr GlobalName { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (SymbolTable.LookupNearest(this, GlobalName) is not (GlobalOp or FuncOp))
            verifier.Error(this, "must reference a global defined by 'llvm.mlir.global', 'llvm.mlir.alias' or 'llvm.func' or 'llvm.mlir.ifunc'");
    }
}
