using System.Text;

namespace OpenXla.Ir.Lit.Tests.Transforms.Meaning;

/// <summary>
/// Writes programs of functions on i32 that always end and whose results are defined: divisors and distances of shifts are constants,
/// loops run a few times. They hold what transforms look for: constants, what is computed twice, what no loop changes, dead code and calls.
/// </summary>
internal sealed class ProgramWriter(int seed)
{
    private const int MaxDepth = 3;

    private static readonly string[] s_binary = ["addi", "subi", "muli", "andi", "ori", "xori", "maxsi", "minsi", "maxui", "minui"];
    private static readonly string[] s_withConstant = ["divsi", "divui", "remsi", "remui", "shli", "shrsi", "shrui"];
    private static readonly string[] s_predicates = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];
    private static readonly long[] s_constants = [0, 0, 1, 1, -1, 2, 3, 8, 255, int.MaxValue, int.MinValue];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _next;
    private int _callees;

    /// <summary>A module of so many functions <c>@f0</c>, <c>@f1</c>, …, each of which may call earlier ones. Every third is public, and the last.</summary>
    internal string Write(int functions)
    {
        for (int i = 0; i < functions; i++)
        {
            _callees = i;
            var visibility = i % 3 == 0 || i == functions - 1 ? "" : "private ";
            _text.Append($"func.func {visibility}@f{i}(%a: i32, %b: i32, %c: i32) -> (i32, i32) {{\n");
            List<string> values = ["%a", "%b", "%c"];
            Statements(values, MaxDepth, 6);
            if (_random.Next(2) == 0) Diamond(values);
            _text.Append($"  return {Pick(values)}, {Pick(values)} : i32, i32\n}}\n");
        }
        return _text.ToString();
    }

    private void Statements(List<string> values, int depth, int count)
    {
        for (int i = 0; i < count; i++)
        {
            switch (_random.Next(depth > 0 ? 14 : 8))
            {
                case 0 or 1: values.Add(Constant()); break;
                case 2: values.Add(Result($"arith.{Choose(s_withConstant)} {Pick(values)}, {Result($"arith.constant {_random.Next(1, 8)} : i32")} : i32")); break;
                case 3: values.Add(Result($"arith.select {Condition(values)}, {Pick(values)}, {Pick(values)} : i32")); break;
                case 4: values.Add(Result($"arith.{Choose(["extsi", "extui"])} {Condition(values)} : i1 to i32")); break;
                case 5: values.Add(Narrow(values)); break;
                case 6 or 7: values.Add(Binary(values)); break;
                case 8 or 9: If(values, depth); break;
                case 10 or 11: For(values, depth); break;
                case 12: While(values, depth); break;
                default: Call(values); break;
            }
        }
    }

    private string Constant() => Result($"arith.constant {s_constants[_random.Next(s_constants.Length)]} : i32");

    private string Binary(List<string> values) => Result($"arith.{Choose(s_binary)} {Pick(values)}, {Pick(values)} : i32");

    private string Condition(List<string> values) => _random.Next(6) == 0
        ? Result($"arith.constant {(_random.Next(2) == 0 ? "true" : "false")}")
        : Result($"arith.cmpi {Choose(s_predicates)}, {Pick(values)}, {Pick(values)} : i32");

    private string Narrow(List<string> values)
    {
        var narrow = Result($"arith.trunci {Pick(values)} : i32 to i8");
        return Result($"arith.{Choose(["extsi", "extui"])} {narrow} : i8 to i32");
    }

    private void If(List<string> values, int depth)
    {
        var condition = Condition(values);
        var result = NewName();
        _text.Append($"  {result} = scf.if {condition} -> (i32) {{\n");
        Body(values, depth);
        _text.Append("  } else {\n");
        Body(values, depth);
        _text.Append("  }\n");
        values.Add(result);
    }

    private void For(List<string> values, int depth)
    {
        var (lower, step) = (Result($"arith.constant {_random.Next(3)} : i32"), Result($"arith.constant {_random.Next(1, 3)} : i32"));
        var upper = _random.Next(2) == 0 ? Result($"arith.constant {_random.Next(5)} : i32") : Result($"arith.andi {Pick(values)}, {Result("arith.constant 3 : i32")} : i32");
        var (result, induction, carried) = (NewName(), NewName(), NewName());
        _text.Append($"  {result} = scf.for {induction} = {lower} to {upper} step {step} iter_args({carried} = {Pick(values)}) -> (i32) : i32 {{\n");
        Body([.. values, induction, carried], depth);
        _text.Append("  }\n");
        values.Add(result);
    }

    private void While(List<string> values, int depth)
    {
        var (zero, one) = (Result("arith.constant 0 : i32"), Result("arith.constant 1 : i32"));
        var (result, count, carried, count2, carried2) = (NewName(), NewName(), NewName(), NewName(), NewName());
        _text.Append($"  {result}:2 = scf.while ({count} = {zero}, {carried} = {Pick(values)}) : (i32, i32) -> (i32, i32) {{\n");
        var limit = Result($"arith.constant {_random.Next(4)} : i32");
        var goesOn = Result($"arith.cmpi slt, {count}, {limit} : i32");
        _text.Append($"  scf.condition({goesOn}) {count}, {carried} : i32, i32\n  }} do {{\n  ^bb0({count2}: i32, {carried2}: i32):\n");
        List<string> inner = [.. values, carried2];
        Statements(inner, depth - 1, 2);
        var next = Result($"arith.addi {count2}, {one} : i32");
        _text.Append($"  scf.yield {next}, {Pick(inner)} : i32, i32\n  }}\n");
        values.Add($"{result}#1");
    }

    private void Body(List<string> values, int depth)
    {
        List<string> inner = [.. values];
        Statements(inner, depth - 1, 3);
        _text.Append($"  scf.yield {Pick(inner)} : i32\n");
    }

    private void Call(List<string> values)
    {
        if (_callees == 0) return;
        var result = NewName();
        _text.Append($"  {result}:2 = func.call @f{_random.Next(_callees)}({Pick(values)}, {Pick(values)}, {Pick(values)}) : (i32, i32, i32) -> (i32, i32)\n");
        values.Add($"{result}#{_random.Next(2)}");
    }

    /// <summary>Two ways to one block: <c>cond_br ^left, ^right</c>, both to <c>^end(x)</c>.</summary>
    private void Diamond(List<string> values)
    {
        var condition = Condition(values);
        var (left, right, end, argument) = (NewName()[1..], NewName()[1..], NewName()[1..], NewName());
        _text.Append($"  cf.cond_br {condition}, ^{left}, ^{right}\n");
        foreach (var side in (string[])[left, right])
        {
            _text.Append($"^{side}:\n");
            List<string> inner = [.. values];
            Statements(inner, 1, 3);
            _text.Append($"  cf.br ^{end}({Pick(inner)} : i32)\n");
        }
        _text.Append($"^{end}({argument}: i32):\n");
        values.Add(argument);
    }

    private string Result(string operation)
    {
        var name = NewName();
        _text.Append($"  {name} = {operation}\n");
        return name;
    }

    private string NewName() => $"%v{_next++}";

    /// <summary>Mostly what is near; now and then anything, so that some stays unused.</summary>
    private string Pick(List<string> values) => values[_random.Next(3) == 0 ? _random.Next(values.Count) : _random.Next(Math.Max(0, values.Count - 6), values.Count)];

    private string Choose(string[] choices) => choices[_random.Next(choices.Length)];
}
