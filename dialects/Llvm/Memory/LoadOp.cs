namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Reads from memory: <c>llvm.load %p {alignment = 4 : i64} : !llvm.ptr -> f32</c>.</summary>
[Op("llvm.load", Syntax = "(`volatile` $volatile_^)? $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? (`invariant` $invariant^)? (`invariant_group` $invariantGroup^)? attr-dict `:` type($addr) `->` type($res)")]
public sealed partial class LoadOp : Operation, IMemoryEffects
{
    [Operand<LlvmPointer>] public partial Value Addr { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr("volatile_")] public partial bool Volatile { get; set; }
    [Attr] public partial bool Nontemporal { get; set; }
    [Attr] public partial bool Invariant { get; set; }
    [Attr] public partial bool InvariantGroup { get; set; }
    [Attr(Default = AtomicOrdering.NotAtomic)] public partial AtomicOrdering Ordering { get; set; }
    [Attr] public partial StringAttr? Syncscope { get; set; }
    [Result] public partial Value Res { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Addr));
        if (Volatile || Ordering > AtomicOrdering.Unordered) effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }
}
