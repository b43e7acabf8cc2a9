using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Interfaces;

/// <summary>A function-like operation: a symbol with a type and perhaps a body, whose attributes have upstream's names.</summary>
public interface IFunction : ISymbol, ICallable
{
    /// <summary>The body; empty for a declaration.</summary>
    Region Body { get; }

    /// <summary>Inputs and results. A dialect with function types of its own translates.</summary>
    FunctionType Type { get; set; }

    /// <summary>True where calls may hand over more than <see cref="Type"/> says, so that it has to stay as it is.</summary>
    bool IsVariadic => false;

    /// <summary>The attribute <c>sym_visibility</c>.</summary>
    StringAttr? VisibilityAttribute { get; set; }

    Region? ICallable.CallableBody => Body.IsEmpty ? null : Body;

    FunctionType ICallable.CallableType => Type;

    SymbolVisibility ISymbol.Visibility
    {
        get => SymbolTable.VisibilityOf(VisibilityAttribute);
        set => VisibilityAttribute = SymbolTable.AttributeOf(value);
    }
}
