using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Stablehlo.Tests.RoundTrips;

/// <summary>
/// Builds valid modules at random: operations of any registered kind are tried with what values there are, and those that their own
/// verifiers accept stay.
/// </summary>
internal sealed class ProgramGenerator
{
    private static readonly string[] Dialects = ["arith", "tensor", "stablehlo"];

    private readonly IrContext _context;
    private readonly Random _random;
    private readonly RandomParts _parts;
    private readonly RegionPrograms _regions;
    private readonly OperationInfo[] _kinds;
    private readonly OpAttributes _attributes;

    public ProgramGenerator(IrContext context, int seed)
    {
        _context = context;
        _random = new Random(seed);
        _parts = new RandomParts(_random);
        _attributes = new OpAttributes(_random, _parts);
        _regions = new RegionPrograms(_random, _parts, this);
        foreach (var name in (string[])[.. Dialects, "func", "scf"]) context.LoadDialect(name);
        _kinds = [.. context.RegisteredOperations.Where(o => Dialects.Contains(o.DialectName) && !o.Is(OperationTraits.Terminator))];
    }

    public ModuleOp Create()
    {
        var module = ModuleOp.Create(_context);
        var callees = new List<FuncOp>();
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            IrType[] inputs = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => _parts.Type())];
            var function = FuncOp.Create(OpBuilder.AtEnd(module.Body), $"f{i}", new FunctionType([.. inputs], []));
            var builder = OpBuilder.AtEnd(function.Body.Entry);
            var values = function.Body.Entry.Arguments.ToArray().ToList();
            Fill(builder, values, _random.Next(4, 16), depth: 2);
            if (callees.Count > 0 && _parts.Chance(0.5)) Call(builder, values, _parts.Pick(callees));
            Value[] results = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => _parts.Pick(values))];
            builder.Insert(builder.NewState<ReturnOp>().AddOperands(results));
            function.Type = new FunctionType([.. inputs], [.. results.Select(r => r.Type)]);
            callees.Add(function);
        }
        return module;
    }

    /// <summary>Adds operations at the builder's place; their results join the values that later ones may use.</summary>
    public void Fill(OpBuilder builder, List<Value> values, int count, int depth)
    {
        for (int i = 0; i < count; i++)
        {
            if (depth > 0 && _parts.Chance(0.15)) _regions.Add(builder, values, depth - 1);
            else for (int trial = 0; trial < 12 && !TryAny(builder, values); trial++) { }
        }
    }

    /// <summary>Inserts an operation; it goes again where it is not valid.</summary>
    public bool TryInsert(OpBuilder builder, OperationState state, List<Value> values)
    {
        Operation op;
        try
        {
            op = builder.Insert(state);
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return false;
        }
        using (_context.Diagnostics.Collect(out _))
        {
            if (!IrVerifier.Verify(op))
            {
                op.Erase();
                return false;
            }
        }
        foreach (var result in op.Results) values.Add(result);
        return true;
    }

    /// <summary>Now and then an attribute that the operation does not know.</summary>
    public void Decorate(OperationState state)
    {
        foreach (var name in (string[])["tag", "acme.note"])
            if (_parts.Chance(0.1)) state.AddAttribute(name, _parts.Attribute());
    }

    private bool TryAny(OpBuilder builder, List<Value> values)
    {
        var info = _parts.Pick(_kinds);
        var state = new OperationState(info, builder.Location);
        int operands = _random.Next(4);
        for (int i = 0; i < operands; i++)
        {
            var first = i == 0 ? default(Value?) : state.Operands[0];
            Value[] alike = first is { } known && _parts.Chance(0.8) ? [.. values.Where(v => v.Type.Equals(known.Type))] : [];
            state.AddOperands(alike.Length > 0 ? _parts.Pick(alike) : _parts.Pick(values));
        }
        var type = _attributes.Add(state) ?? ResultType(operands > 0 ? state.Operands[_random.Next(operands)].Type : _parts.Type());
        if (_parts.Chance(0.95)) state.AddResultTypes(type);
        Decorate(state);
        return TryInsert(builder, state, values);
    }

    /// <summary>The type itself, another one of its shape, its element, or any.</summary>
    private IrType ResultType(IrType type) => _random.Next(8) switch
    {
        < 4 => type,
        4 => type is TensorType tensor ? tensor.WithElementType(IntegerType.I1) : IntegerType.I1,
        5 => type is TensorType tensor ? tensor.WithElementType(_parts.Element()) : _parts.Element(),
        6 => type is TensorType tensor ? tensor.ElementType : IndexType.Instance,
        _ => _parts.Type(),
    };

    private void Call(OpBuilder builder, List<Value> values, FuncOp callee)
    {
        var arguments = new List<Value>();
        foreach (var input in callee.Type.Inputs)
        {
            if (values.FindIndex(v => v.Type.Equals(input)) is var at && at < 0) return;
            arguments.Add(values[at]);
        }
        var call = CallOp.Create(builder, callee.Type.Results.Span, arguments.ToArray(), new SymbolRefAttr(callee.SymbolName!));
        foreach (var result in call.Results) values.Add(result);
    }
}
