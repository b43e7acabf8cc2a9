using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Text;

/// <content>Affine maps and integer sets.</content>
public sealed unsafe partial class AsmParser
{
    private sealed class AffineNames
    {
        internal readonly Dictionary<string, AffineExpr> ByName = new(StringComparer.Ordinal);
        internal int Dims;
        internal int Symbols;

        /// <summary>Set where operands stand for the inputs.</summary>
        internal AffineOperands? Operands;
    }

    /// <summary>Expressions over operands between two delimiters, perhaps none: <c>[%i + 1, symbol(%n)]</c>.</summary>
    public AffineMap ParseAffineMapOfOperands(AffineOperands operands, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        ArgumentNullException.ThrowIfNull(operands);
        var names = new AffineNames { Operands = operands };
        var results = new List<AffineExpr>();
        Expect(open, "in affine map");
        if (!TryConsume(close))
        {
            do results.Add(ParseAffineExpr(names));
            while (TryConsume(","u8));
            Expect(close, "in affine map");
        }
        return new AffineMap(operands.Dims.Count, operands.Symbols.Count, [.. results]);
    }

    /// <summary>One expression over operands: <c>%i + symbol(%n)</c>.</summary>
    public AffineExpr ParseAffineExprOfOperands(AffineOperands operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return ParseAffineExpr(new AffineNames { Operands = operands });
    }

    /// <summary>One expression over inputs of given names: <c>i floordiv 2</c>.</summary>
    public AffineExpr ParseAffineExpr(IReadOnlyList<string> dimensions, IReadOnlyList<string> symbols)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(symbols);
        var names = new AffineNames();
        foreach (var name in dimensions) names.ByName[name] = AffineExpr.Dim(names.Dims++);
        foreach (var name in symbols) names.ByName[name] = AffineExpr.Symbol(names.Symbols++);
        return ParseAffineExpr(names);
    }

    private AffineExpr ParseAffineOperand(AffineOperands operands, bool isSymbol)
    {
        if (!NextIsOperand) throw WrongToken("expected ssa identifier");
        var operand = ParseOperand();
        var name = OperandText(operand) + "#" + operand.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (operands.ByName.TryGetValue(name, out var known)) return known;
        var list = isSymbol ? operands.Symbols : operands.Dims;
        var expression = isSymbol ? AffineExpr.Symbol(list.Count) : AffineExpr.Dim(list.Count);
        list.Add(operand);
        return operands.ByName[name] = expression;
    }

    /// <summary><c>(d0, d1)[s0] -> (d0 + s0, d1)</c>.</summary>
    public AffineMap ParseAffineMap()
    {
        int at = NextPosition;
        var names = ParseAffineNames();
        if (!TryConsume("->"u8)) throw NextIs(":"u8) ? SyntaxError(at, "expected AffineMap, but got IntegerSet") : WrongToken("expected '->' or ':'");
        var results = new List<AffineExpr>();
        Expect("("u8, "in affine map range");
        if (!TryConsume(")"u8))
        {
            do results.Add(ParseAffineExpr(names));
            while (TryConsume(","u8));
            Expect(")"u8, "in affine map range");
        }
        return new AffineMap(names.Dims, names.Symbols, [.. results]);
    }

    /// <summary><c>(d0)[s0] : (d0 - 1 >= 0, d0 == s0)</c>.</summary>
    public IntegerSet ParseIntegerSet()
    {
        int at = NextPosition;
        var names = ParseAffineNames();
        if (!TryConsume(":"u8)) throw NextIs("->"u8) ? SyntaxError(at, "expected IntegerSet, but got AffineMap") : WrongToken("expected '->' or ':'");
        var constraints = new List<AffineExpr>();
        var equalities = new List<bool>();
        Expect("("u8, "in integer set constraint list");
        if (!TryConsume(")"u8))
        {
            do ParseConstraint(names, constraints, equalities);
            while (TryConsume(","u8));
            Expect(")"u8);
        }
        return new IntegerSet(names.Dims, names.Symbols, [.. constraints], [.. equalities]);
    }

    private void ParseConstraint(AffineNames names, List<AffineExpr> constraints, List<bool> equalities)
    {
        var left = ParseAffineExpr(names);
        bool equality = TryConsume("=="u8);
        bool atMost = !equality && TryConsume("<="u8);
        if (!equality && !atMost && !TryConsume(">="u8))
            throw SyntaxError(NextPosition, "expected '== affine-expr' or '>= affine-expr' at end of affine constraint");
        var right = ParseAffineExpr(names);
        constraints.Add(atMost ? Build(static (a, b) => a - b, right, left) : Build(static (a, b) => a - b, left, right));
        equalities.Add(equality);
    }

    private AffineNames ParseAffineNames()
    {
        var names = new AffineNames();
        Expect("("u8);
        if (!TryConsume(")"u8))
        {
            do AddAffineName(names, AffineExpr.Dim(names.Dims++));
            while (TryConsume(","u8));
            Expect(")"u8);
        }
        if (TryConsume("["u8) && !TryConsume("]"u8))
        {
            do AddAffineName(names, AffineExpr.Symbol(names.Symbols++));
            while (TryConsume(","u8));
            Expect("]"u8);
        }
        return names;
    }

    private void AddAffineName(AffineNames names, AffineExpr expression)
    {
        int at = NextPosition;
        var name = ParseKeyword("bare identifier");
        if (!names.ByName.TryAdd(name, expression)) throw SyntaxError(at, "redefinition of identifier '" + name + "'");
    }

    private AffineExpr Build(Func<AffineExpr, AffineExpr, AffineExpr> make, AffineExpr left, AffineExpr right)
    {
        try
        {
            return make(left, right);
        }
        catch (AffineDepthException)
        {
            throw WrongToken($"affine expression is too deep; at most {AffineExpr.MaxDepth} levels are read");
        }
    }

    private AffineExpr ParseAffineExpr(AffineNames names)
    {
        Enter();
        var left = ParseAffineTerm(names);
        while (true)
        {
            bool plus = TryConsume("+"u8);
            bool minus = !plus && !NextIs("->"u8) && TryConsume("-"u8);
            if (!plus && !minus) break;
            var right = ParseAffineTerm(names, isRight: true);
            left = plus ? Build(static (a, b) => a + b, left, right) : Build(static (a, b) => a - b, left, right);
        }
        Leave();
        return left;
    }

    private AffineExpr ParseAffineTerm(AffineNames names, bool isRight = false)
    {
        var left = ParseAffineFactor(names, isRight);
        while (true)
        {
            int at = NextPosition;
            string? name = TryConsume("*"u8) ? "*" : TryKeyword("floordiv"u8) ? "floordiv" : TryKeyword("ceildiv"u8) ? "ceildiv" : TryKeyword("mod"u8) ? "mod" : null;
            if (name is null) return left;
            var right = ParseAffineFactor(names, isRight: true);
            if (name == "*" && !left.IsSymbolicOrConstant && !right.IsSymbolicOrConstant)
                throw SyntaxError(at, "non-affine expression: at least one of the multiply operands has to be either a constant or symbolic");
            if (name != "*" && !right.IsSymbolicOrConstant)
                throw SyntaxError(at, $"non-affine expression: right operand of {name} has to be either a constant or symbolic");
            left = name switch
            {
                "*" => Build(static (a, b) => a * b, left, right),
                "floordiv" => Build(static (a, b) => a.FloorDiv(b), left, right),
                "ceildiv" => Build(static (a, b) => a.CeilDiv(b), left, right),
                _ => Build(static (a, b) => a % b, left, right),
            };
        }
    }

    private AffineExpr ParseAffineFactor(AffineNames names, bool isRight)
    {
        if (TryConsume("("u8))
        {
            if (TryConsume(")"u8)) throw SyntaxError(Position - 1, "no expression inside parentheses");
            var inner = ParseAffineExpr(names);
            Expect(")"u8);
            return inner;
        }
        if (TryConsume("-"u8))
        {
            Enter();
            var operand = ParseAffineFactor(names, isRight);
            Leave();
            return Build(static (a, b) => a * b, operand, AffineExpr.Constant(-1));
        }
        int at = NextPosition;
        if ((Classes[Peek()] & Digit) != 0)
        {
            var value = ParseInteger();
            return value <= long.MaxValue ? AffineExpr.Constant((long)value) : throw SyntaxError(at, "constant too large for index");
        }
        if (names.Operands is { } operands && NextIsOperand) return ParseAffineOperand(operands, isSymbol: false);
        if (TryKeyword("symbol"u8))
        {
            Expect("("u8);
            if (names.Operands is { } given)
            {
                var input = ParseAffineOperand(given, isSymbol: true);
                Expect(")"u8);
                return input;
            }
            var symbol = ParseAffineExpr(names);
            Expect(")"u8);
            return symbol;
        }
        if (TryParseKeyword() is { } name)
        {
            if (names.ByName.TryGetValue(name, out var known)) return known;
            _cursor = _start + at;
            throw WrongToken("use of undeclared identifier");
        }
        if (Peek() == '%') throw SyntaxError(at, "invalid SSA name");
        throw SyntaxError(at, isRight ? "missing right operand of binary operator"
            : Peek() is (byte)'*' or (byte)'+' ? "missing left operand of binary operator" : "expected affine expression");
    }
}
