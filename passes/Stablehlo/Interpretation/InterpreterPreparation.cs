using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;
using OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;
using OpenXla.Ir.Passes.Stablehlo.QuantToMath;
using OpenXla.Ir.Passes.Stablehlo.RefineShapes;

namespace OpenXla.Ir.Passes.Stablehlo.Interpretation;

/// <summary>What is done to a program before it is interpreted: as little as possible, as the interpreter is the measure of the other passes.</summary>
public static class InterpreterPreparation
{
    /// <summary>Whether a program has quantized tensors, or operations of client libraries, which do not say what they compute.</summary>
    public static bool IsNeeded(ModuleOp module)
    {
        ArgumentNullException.ThrowIfNull(module);
        bool isNeeded = false;
        module.Walk(op => isNeeded |= op.Info.DialectName == "chlo" || op.Results.Types().Any(IsQuantized) || op.Operands.Types().Any(IsQuantized));
        return isNeeded;
    }

    public static void Build(OpPassManager passes)
    {
        ArgumentNullException.ThrowIfNull(passes);
        passes.Add<QuantToMathPass>();
        passes.Add<ChloToStablehloPass>();
    }

    /// <summary>Before that, shapes that the arguments of the main function tell flow through the program.</summary>
    public static void BuildFor(OpPassManager passes, IEnumerable<IrType> arguments)
    {
        ArgumentNullException.ThrowIfNull(passes);
        passes.Add(new RefineArgumentsPass { Types = [.. arguments.Select(static t => t.ToString())] });
        passes.Add<RefineShapesPass>();
        passes.Nest("func.func").Add(new CanonicalizeDynamismPass());
        Build(passes);
    }

    private static bool IsQuantized(IrType type) => type is UniformType or ShapedType { ElementType: UniformType };
}
