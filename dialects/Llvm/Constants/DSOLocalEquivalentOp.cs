using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address of a function of the same library that does what a function does: <c>llvm.dso_local_equivalent @f : !llvm.ptr</c>.</summary>
[Op("llvm.dso_local_equivalent", Syntax = "$function_name attr-dict `:` qualified(type($res))")]
public sealed partial class DSOLocalEquivalentOp : Operation, IConstantLike, IPure, ISymbolUser
{
    [Attr<FlatSymbolRef>("function_name")] public partial SymbolRefAttr FunctionName { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => new DSOLocalEquivalentAttr(FunctionName);

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var linkage = verifier.Symbols.LookupNearest(this, FunctionName) switch { FuncOp function => function.Linkage, AliasOp alias => alias.Linkage, _ => (Linkage?)null };
        if (linkage is null) verifier.Error(this, "must reference a global defined by 'llvm.func' or 'llvm.mlir.alias'");
        else if (verifier.Symbols.LookupNearest(this, FunctionName) is AliasOp target && target.Descendants<AddressOfOp>().Any(static a => a.Global is GlobalOp)) verifier.Error(this, "must reference an alias to a function");
        else if (linkage == Linkage.ExternWeak) verifier.Error(this, "target function with 'extern_weak' linkage not allowed");
    }
}
