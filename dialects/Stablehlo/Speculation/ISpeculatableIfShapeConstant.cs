namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="ISpeculatableIfStatic"/>, where the last operands are numbers that decide on shapes: these must be constants besides.</summary>
public interface ISpeculatableIfShapeConstant : ISpeculatable
{
    /// <summary>How many of the last operands decide on shapes.</summary>
    int ShapeOperandCount => 1;

    Speculatability ISpeculatable.Speculatability
    {
        get
        {
            var op = (Operation)this;
            return Speculation.Where(op, Speculation.AreStatic(op.Operands) && AreConstant(op, ShapeOperandCount));
        }
    }

    private static bool AreConstant(Operation op, int count)
    {
        for (int i = op.OperandCount - count; i < op.OperandCount; i++)
            if (!Speculation.IsConstant(op.GetOperand(i))) return false;
        return true;
    }
}
