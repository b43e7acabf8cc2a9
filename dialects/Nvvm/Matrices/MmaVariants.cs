using System.Globalization;

namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which products by a warp there are.</summary>
internal sealed class MmaVariants
{
    private static readonly LlvmStructType HalfResult = Fragments.StructOf(2, Fragments.HalfPair);
    private static readonly LlvmStructType FloatResult = Fragments.StructOf(4, FloatType.F32);

    private readonly List<(int Count, IrType Type)> _a = [];
    private readonly List<(int Count, IrType Type)> _b = [];
    private readonly List<(int Count, IrType Type)> _c = [];
    private readonly List<LlvmStructType> _results = [];
    private readonly List<MMAShapeAttr> _shapes = [];

    internal static bool IsSmallInteger(MMATypes type) => type is MMATypes.S4 or MMATypes.U4 or MMATypes.S8 or MMATypes.U8;

    private static bool IsInteger(MMATypes type) => IsSmallInteger(type) || type is MMATypes.B1 or MMATypes.S32;

    /// <summary>Checks shape, operands and result.</summary>
    internal static bool Verify(Operation op, Verifier verifier, MMAShapeAttr shape, MMATypes? type, OperandRange[] matrices, bool isSparse)
    {
        if (shape.M == 16 && (type is not { } known || DepthOf(known, isSparse) == 0))
        {
            verifier.ErrorAt(op, $"invalid shape or multiplicand type: {type?.Keyword()}");
            return false;
        }
        if (Invalid(op, shape, type ?? MMATypes.S32, matrices, isSparse) is not { } reason) return true;
        verifier.Error(op, reason);
        return false;
    }

    private static string? Invalid(Operation op, MMAShapeAttr shape, MMATypes type, OperandRange[] matrices, bool isSparse)
    {
        var variants = new MmaVariants();
        if (shape.M == 16) variants.AddSixteen(shape, type, isSparse);
        if (shape.M == 8) variants.AddEight(type, isSparse);
        var result = op.GetResult(0).Type;
        var sum = matrices[2].Count > 0 ? MmaSyntax.TypeOf(matrices[2][0].Type, isSum: true) : null;
        if (shape.M == 16 && MmaSyntax.TypeOf(result, isSum: true) != sum) return "ctype does not match dtype";
        if (variants._a.Count == 0 || !variants._shapes.Contains(shape)) return $"unimplemented variant for MMA shape <{shape.M}, {shape.N}, {shape.K}>";
        var allowed = new[] { variants._a, variants._b, variants._c };
        for (int i = 0; i < 3; i++)
            if (Mismatch(matrices[i], allowed[i]) is { } what) return $"Could not match types for the {"ABC"[i]} operands; expected one of {what}";
        return variants._results.Exists(expected => expected.Equals(result)) ? null
            : $"Could not match allowed types for the result; expected one of {string.Join(", ", variants._results)} but got {result}";
    }

    private static string? Mismatch(OperandRange operands, List<(int Count, IrType Type)> allowed)
    {
        var types = operands.Types();
        foreach (var (count, type) in allowed)
            if (types.Length == count && Array.TrueForAll(types, t => t.Equals(type))) return null;
        return string.Concat(allowed.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Count}x{a.Type} "))) + "but got " + string.Join(", ", types.Select(t => t.ToString()));
    }

    /// <summary>How many columns of A a register of each row holds; 0 where there is no such product.</summary>
    private static int DepthOf(MMATypes type, bool isSparse) => type switch
    {
        MMATypes.Tf32 => 4,
        MMATypes.Bf16 or MMATypes.F16 => 8,
        MMATypes.S8 or MMATypes.U8 => 16,
        MMATypes.S4 or MMATypes.U4 => 32,
        MMATypes.B1 when !isSparse => 128,
        MMATypes.E4m3 or MMATypes.E5m2 or MMATypes.E3m2 or MMATypes.E2m3 or MMATypes.E2m1 when isSparse => 16,
        _ => 0,
    };

    private void AddSixteen(MMAShapeAttr shape, MMATypes type, bool isSparse)
    {
        int depth = DepthOf(type, isSparse);
        IrType factor = type == MMATypes.F16 ? Fragments.HalfPair : IntegerType.I32;
        if (IsInteger(type))
        {
            _results.Add(Fragments.StructOf(4, IntegerType.I32));
            _c.Add((4, IntegerType.I32));
        }
        else
        {
            if (type is not (MMATypes.Tf32 or MMATypes.Bf16)) _results.Add(HalfResult);
            _results.Add(FloatResult);
            _c.Add((2, Fragments.HalfPair));
            _c.Add((4, FloatType.F32));
        }
        int steps = shape.K / depth;
        _a.Add((isSparse ? steps : 2 * steps, factor));
        _b.Add((shape.N / 8 * steps, factor));
        bool isTiny = isSparse && type >= MMATypes.E4m3;
        if (!isSparse) _shapes.Add(new MMAShapeAttr(16, 8, depth));
        if (!isTiny) _shapes.Add(new MMAShapeAttr(16, 8, depth * 2));
        if (isSparse) _shapes.Add(new MMAShapeAttr(16, 8, depth * 4));
    }

    private void AddEight(MMATypes type, bool isSparse)
    {
        switch (type)
        {
            case MMATypes.F16:
                Add(4, 2, Fragments.HalfPair, [(4, Fragments.HalfPair), (8, FloatType.F32)]);
                break;
            case MMATypes.F64:
                Add(4, 1, FloatType.F64, [(2, FloatType.F64)]);
                break;
            case MMATypes.S4 or MMATypes.U4:
                Add(32, 1, IntegerType.I32, [(2, IntegerType.I32)]);
                break;
            case MMATypes.S8 or MMATypes.U8:
                Add(16, 1, IntegerType.I32, [(2, IntegerType.I32)]);
                break;
            case MMATypes.B1 when !isSparse:
                Add(128, 1, IntegerType.I32, [(2, IntegerType.I32)]);
                break;
        }
    }

    private void Add(int depth, int count, IrType factor, (int Count, IrType Type)[] sums)
    {
        _a.Add((count, factor));
        _b.Add((count, factor));
        _c.AddRange(sums);
        _results.AddRange(sums.Select(s => Fragments.StructOf(s.Count, s.Type)));
        _shapes.Add(new MMAShapeAttr(8, 8, depth));
    }
}
