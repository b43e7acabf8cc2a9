namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Memory on the stack: <c>llvm.alloca %n x f32 {alignment = 8 : i64} : (i64) -> !llvm.ptr</c>.</summary>
[Op("llvm.alloca", Syntax = "(`inalloca` $inalloca^)? $arraySize `x` $elem_type attr-dict `:` functional-type(operands, results)")]
public sealed partial class AllocaOp : Operation, IMemoryEffects
{
    [Operand<LlvmIntegerLike>] public partial Value ArraySize { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("elem_type")] public partial TypeAttr ElementType { get; set; }
    [Attr] public partial bool Inalloca { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Res));
    }
}
