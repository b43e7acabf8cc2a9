using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address of a global or function: <c>llvm.mlir.addressof @g : !llvm.ptr</c>.</summary>
[Op("llvm.mlir.addressof", Syntax = "$global_name attr-dict `:` qualified(type($res))")]
public sealed partial class AddressOfOp : Operation, IConstantLike, IPure, ISymbolUser
{
    [Attr<FlatSymbolRef>("global_name")] public partial SymbolRefAttr GlobalName { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => GlobalName;

    /// <summary>What the name stands for, if anything.</summary>
    public Operation? Global => SymbolTable.LookupNearest(this, GlobalName);

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int space = ((LlvmPointerType)Res.Type).AddressSpace;
        bool? fits = verifier.Symbols.LookupNearest(this, GlobalName) switch
        {
            GlobalOp global => global.AddressSpace == space,
            AliasOp alias => alias.AddressSpace is not { } other || other == space,
            FuncOp or IFuncOp => true,
            _ => null,
        };
        if (fits is null) verifier.Error(this, "must reference a global defined by 'llvm.mlir.global', 'llvm.mlir.alias' or 'llvm.func' or 'llvm.mlir.ifunc'");
        else if (fits == false) verifier.Error(this, "pointer address space must match address space of the referenced global or alias");
    }
}
