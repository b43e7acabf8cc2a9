namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The product of two tiles plus a third.</summary>
[Op("nvvm.wmma.mma", Syntax = "$args attr-dict `:` functional-type($args, $res)")]
public sealed partial class WMMAMmaOp : Operation
{
    [Attr] public partial int M { get; set; }
    [Attr] public partial int N { get; set; }
    [Attr] public partial int K { get; set; }
    [Attr] public partial MMALayout LayoutA { get; set; }
    [Attr] public partial MMALayout LayoutB { get; set; }
    [Attr] public partial MMATypes EltypeA { get; set; }
    [Attr] public partial MMATypes EltypeB { get; set; }
    [Operand<LlvmType>] public partial OperandRange Args { get; }
    [Result<Structure>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Invalid() is { } reason) verifier.Error(this, reason);
    }

    private string? Invalid()
    {
        if (!Fragments.Exist(M, N, K, EltypeA, MMAFrag.A) || !Fragments.Exist(M, N, K, EltypeB, MMAFrag.C) || !Fragments.GoTogether(EltypeA, EltypeB)) return "invalid attribute combination";
        var sum = Fragments.Of(EltypeB, MMAFrag.C, M, N);
        var arguments = new List<IrType>();
        foreach (var (element, count) in new[] { Fragments.Of(EltypeA, MMAFrag.A, M, K), Fragments.Of(EltypeA, MMAFrag.B, K, N), sum })
            arguments.AddRange(Enumerable.Repeat(element, count));
        if (Args.Count != arguments.Count) return $"expected {arguments.Count} arguments";
        for (int i = 0; i < arguments.Count; i++)
            if (!Args[i].Type.Equals(arguments[i])) return $"expected argument {i} to be of type '{arguments[i]}'";
        return Fragments.IsStructOf(Res.Type, sum.Count, sum.Element) ? null : $"expected destination type is a structure of {sum.Count} elements of type '{sum.Element}'";
    }
}
