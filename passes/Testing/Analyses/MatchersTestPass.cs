using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Numerics;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints how often nests of additions and multiplications are in functions of certain names.</summary>
[Pass("test-matchers")]
public sealed partial class MatchersTestPass : InterfacePass<IFunction>
{
    private static readonly Func<Value, bool> Any = static _ => true;

    public override string DisplayName => "(anonymous namespace)::TestMatchers";

    protected override void Run(IFunction op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var text = new StringBuilder($"{op.SymbolName}\n");
        var arguments = op.Body.IsEmpty ? [] : op.Body.Entry.Arguments.ToArray();
        if (op.SymbolName == "test1" && arguments.Length == 3) Count(text, context.Root, arguments);
        else if (op.SymbolName == "test2" && arguments.Length > 0 && op.Body.Entry.Last?.Previous is { } last) FindConstant(text, last, arguments[0]);
        else if (op.SymbolName == "test3" && arguments.Length > 0 && op.Body.Entry.Last?.Previous is { } end) FindFlags(text, end);
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static void Count(StringBuilder text, Operation function, Value[] arguments)
    {
        var (a, b, c) = (Same(arguments[0]), Same(arguments[1]), Same(arguments[2]));
        var mulOfMulMul = Mul(Mul(), Mul());
        var mulOfMulAdd = Mul(Mul(), Add());
        var mulOfAnyAdd = Mul(Any, Add());
        (string Name, Func<Value, bool> Matches)[] patterns =
        [
            ("add(*)", Add()), ("mul(*)", Mul()),
            ("add(add(*), *)", Add(Add(), Any)), ("add(*, add(*))", Add(Any, Add())),
            ("mul(add(*), *)", Mul(Add(), Any)), ("mul(*, add(*))", Mul(Any, Add())),
            ("mul(mul(*), *)", Mul(Mul(), Any)), ("mul(mul(*), mul(*))", mulOfMulMul),
            ("mul(mul(mul(*), mul(*)), mul(mul(*), mul(*)))", Mul(mulOfMulMul, mulOfMulMul)),
            ("mul(mul(mul(mul(*), add(*)), mul(*)), mul(mul(*, add(*)), mul(*, add(*))))", Mul(Mul(mulOfMulAdd, Mul()), Mul(mulOfAnyAdd, mulOfAnyAdd))),
            ("add(a, b)", Add(a, b)), ("add(a, c)", Add(a, c)), ("add(b, a)", Add(b, a)), ("add(c, a)", Add(c, a)),
            ("mul(a, add(c, b))", Mul(a, Add(c, b))), ("mul(a, add(b, c))", Mul(a, Add(b, c))),
            ("mul(mul(a, *), add(a, c))", Mul(Mul(a, Any), Add(a, c))), ("mul(mul(a, *), add(c, b))", Mul(Mul(a, Any), Add(c, b))),
        ];
        foreach (var (name, matches) in patterns)
        {
            int count = 0;
            function.Walk(op => count += op.ResultCount > 0 && matches(op.GetResult(0)) ? 1 : 0);
            text.Append($"Pattern {name} matched {count} times\n");
        }
    }

    private static void FindConstant(StringBuilder text, Operation last, Value argument)
    {
        IrAttribute? constant = null;
        var pattern = Mul(Same(argument), Add(Same(argument), value => (constant = OperationFolding.ConstantOf(value)) is not null));
        if (last.ResultCount == 0 || !pattern(last.GetResult(0))) return;
        if (constant is FloatAttr number) text.Append($"Pattern add(add(a, constant), a) matched and bound constant to: {Scientific(number)}\n");
        text.Append("Pattern add(add(a, constant), a) matched\n");
    }

    private static void FindFlags(StringBuilder text, Operation last)
    {
        if (last.ResultCount > 0 && Mul(Any, Add(Any, static value => value.DefiningOp?.Name == "test.name"))(last.GetResult(0)))
            text.Append("Pattern mul(*, add(*, m_Op(\"test.name\"))) matched\n");
        if (last.GetAttribute("fastmath") is FastMathFlagsAttr flags) text.Append($"Pattern m_Attr(\"fastmath\") matched and bound value to: {Describe(flags)}\n");
    }

    private static Func<Value, bool> Same(Value value) => other => other == value;

    private static Func<Value, bool> Add(params Func<Value, bool>[] operands) => value => value.DefiningOp is AddFOp op && Fits(op, operands);

    private static Func<Value, bool> Mul(params Func<Value, bool>[] operands) => value => value.DefiningOp is MulFOp op && Fits(op, operands);

    private static bool Fits(Operation op, Func<Value, bool>[] operands)
    {
        for (int i = 0; i < operands.Length; i++)
            if (!operands[i](op.GetOperand(i))) return false;
        return true;
    }

    /// <summary>The form that streams of C++ give: <c>1.000000e+00</c>.</summary>
    private static string Scientific(FloatAttr number) => number.Value.ToDouble().ToString("0.000000e+00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Describe(FastMathFlagsAttr flags) => flags.ToString().Split('<', '>') is [_, var names, ..] ? names : flags.ToString();
}
