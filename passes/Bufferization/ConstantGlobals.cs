using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Bufferization;

/// <summary>The constants of a module as globals, each once: <c>arith.constant dense ⇒ memref.get_global @constant_0</c>.</summary>
internal sealed class ConstantGlobals(ModuleOp module)
{
    private const long Alignment = 64;

    private readonly SymbolTable _symbols = new(module);
    private readonly Dictionary<ElementsAttr, GlobalOp> _known = [];

    internal GlobalOp For(ElementsAttr value, MemRefType type, Location location)
    {
        if (_known.TryGetValue(value, out var known)) return known;
        var builder = new OpBuilder(module.Context) { Location = location };
        var state = builder.NewState<GlobalOp>()
            .AddAttribute("sym_name", new StringAttr("constant"))
            .AddAttribute("sym_visibility", new StringAttr("private"))
            .AddAttribute("type", new TypeAttr(type))
            .AddAttribute("initial_value", value)
            .AddAttribute("constant", UnitAttr.Instance)
            .AddAttribute("alignment", IntegerAttr.I64(Alignment));
        var global = (GlobalOp)Operation.Create(state);
        _symbols.Insert(global, module.Body.First);
        return _known[value] = global;
    }
}
