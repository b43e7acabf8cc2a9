using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Testing.SelfTest;
using OpenXla.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.Properties;

/// <summary>Valid operations of stablehlo that follow from the definitions, each in a program of its own.</summary>
internal static class Inventions
{
    private const string Dialect = "stablehlo.";

    private static readonly Lazy<InventedModules> s_modules = new(static () => InventedModules.Of("stablehlo", seed: 5, Programs.NewContext));

    public static IrContext NewContext()
    {
        var context = Programs.NewContext();
        context.AllowUnregisteredDialects = true;
        return context;
    }

    /// <summary>A module with operations of the dialect among values that come from nowhere; null where there is none of this number.</summary>
    public static ModuleOp? Module(IrContext context, int number) => s_modules.Value.Make(context, number);

    /// <summary>The operations of a module, those in regions of others left aside.</summary>
    public static List<Operation> Operations(ModuleOp module) => [.. module.Body.Operations.Where(static op => op.Name.StartsWith(Dialect, StringComparison.Ordinal))];

    /// <summary>A program whose only function does what the operation does, to arguments; null where values of its regions come from nowhere.</summary>
    public static ModuleOp? Program(Operation op)
    {
        var outside = new List<Value>();
        bool isWhole = true;
        op.Walk(inner =>
        {
            isWhole &= inner.Info.IsRegistered && inner.Name != UnrealizedConversionCastOp.OperationName;
            foreach (var operand in inner.Operands)
                if (!IsInside(operand, op) && !outside.Contains(operand)) outside.Add(operand);
        });
        if (!isWhole) return null;
        var module = ModuleOp.Create(op.Context);
        IrType[] inputs = [.. outside.Select(static v => v.Type)];
        var function = FuncOp.Create(OpBuilder.AtEnd(module.Body), "main", new FunctionType([.. inputs], [.. op.Results.Types()]));
        var mapping = new IrMapping();
        for (int i = 0; i < inputs.Length; i++) mapping.Map(outside[i], function.Body.Entry.Arguments[i]);
        var builder = OpBuilder.AtEnd(function.Body.Entry);
        var copy = builder.InsertClone(op, mapping);
        // What has nothing to do with the operation may be of types that the portable format does not know.
        copy.Walk(static inner =>
        {
            foreach (var entry in inner.DiscardableAttributes.Entries.ToArray()) inner.RemoveAttribute(entry.Name);
        });
        ReturnOp.Create(builder, [.. copy.Results]);
        return module;
    }

    private static bool IsInside(Value value, Operation op)
    {
        for (var block = value.ParentBlock; block?.ParentOp is { } parent; block = parent.Block)
            if (parent == op) return true;
        return false;
    }
}
