namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Stores a tile that the warp holds together.</summary>
[Op("nvvm.wmma.store", Syntax = "$ptr `,` $stride `,` $args attr-dict `:` qualified(type($ptr)) `,` type($args)")]
public sealed partial class WMMAStoreOp : Operation
{
    [Operand<LlvmPointer>] public partial Value<LlvmPointerType> Ptr { get; set; }
    [Attr] public partial int M { get; set; }
    [Attr] public partial int N { get; set; }
    [Attr] public partial int K { get; set; }
    [Attr] public partial MMALayout Layout { get; set; }
    [Attr] public partial MMATypes Eltype { get; set; }
    [Operand<LlvmType>] public partial OperandRange Args { get; }
    [Operand<I32>] public partial Value Stride { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Invalid() is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        if (((LlvmPointerType)Ptr.Type).AddressSpace is not (GenericPointer.Space or GlobalPointer.Space or SharedPointer.Space))
            return "expected operands to be a source pointer in memory space 0, 1, 3";
        if (!Fragments.Exist(M, N, K, Eltype, MMAFrag.C)) return "invalid attribute combination";
        var (element, count) = Fragments.Of(Eltype, MMAFrag.C, M, N);
        if (Args.Count != count) return $"expected {count} data operands";
        foreach (var argument in Args)
            if (!argument.Type.Equals(element)) return $"expected data operands of type '{element}'";
        return null;
    }
}
