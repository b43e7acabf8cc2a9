using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>The types at the end of an operation in the generic form.</content>
public sealed unsafe partial class AsmParser
{
    /// <summary>Types that were read at the end of a line: the same text at the end of another line says the same.</summary>
    private struct KnownSignature
    {
        internal int Offset;
        internal int Length;
        internal IrType[]? Operands;
        internal IrType[] Results;
    }

    private readonly KnownSignature[] _signatures = new KnownSignature[64];

    private void ParseGenericTypes(OperationState state, List<UnresolvedOperand> operands)
    {
        int at = NextPosition;
        ref var latest = ref _signatures[(int)((((*(ulong*)_cursor * 0x9E3779B97F4A7C15) ^ *(ulong*)(_cursor + 8)) * 0xD6E8FEB86659FD93) >> 58)];
        if (latest.Operands is not null && latest.Operands.Length == operands.Count && latest.Length < _end - _cursor && _cursor[latest.Length] == '\n' && SameBytes(latest.Offset, _cursor, latest.Length))
        {
            _cursor += latest.Length;
            for (int i = 0; i < operands.Count; i++) ResolveOperand(operands[i], latest.Operands[i], state);
            state.ResultTypes.AddRange(latest.Results);
            return;
        }
        ParseNewGenericTypes(state, operands, at);
        if (operands.Count <= MostKnown && Position - at <= LongestKey && _cursor < _end && *_cursor == '\n') latest = Remember(state, at);
    }

    private const int MostKnown = 8;

    private KnownSignature Remember(OperationState state, int at)
    {
        var operands = new IrType[state.Operands.Count];
        for (int i = 0; i < operands.Length; i++) operands[i] = state.Operands[i].Type;
        return new KnownSignature { Offset = at, Length = Position - at, Operands = operands, Results = state.ResultTypes.ToArray() };
    }

    private void ParseNewGenericTypes(OperationState state, List<UnresolvedOperand> operands, int at)
    {
        if (!TryConsume("("u8)) throw SyntaxError(at, TryParseType() is null ? "expected non-function type" : "expected function type");
        int count = 0;
        if (!TryConsume(")"u8))
        {
            do
            {
                var type = ParseType();
                if (count < operands.Count) ResolveOperand(operands[count], type, state);
                count++;
            }
            while (TryConsume(","u8));
            Expect(")"u8);
        }
        Expect("->"u8, "in function type");
        if (count != operands.Count) throw SyntaxError(at, $"expected {operands.Count} operand type{(operands.Count == 1 ? "" : "s")} but had {count}");
        if (Peek() != '(')
        {
            state.ResultTypes.Add(ParseType());
            return;
        }
        Expect("("u8);
        if (TryConsume(")"u8)) return;
        do state.ResultTypes.Add(ParseType());
        while (TryConsume(","u8));
        Expect(")"u8);
    }
}
