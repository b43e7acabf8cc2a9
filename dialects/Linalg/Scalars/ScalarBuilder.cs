namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Makes the body of a named operation: scalar ops chosen by the kind of their operands' types.</summary>
/// <param name="operation">The operation, whose attributes may choose.</param>
/// <param name="builder">Stands in the body.</param>
/// <param name="block">The body.</param>
/// <param name="parser">Takes the error where there is no body for the operands' types; null where that is a wrong call.</param>
/// <param name="at">Where that error is.</param>
internal readonly struct ScalarBuilder(OperationState operation, OpBuilder builder, Block block, AsmParser? parser, int at)
{
    private Exception Fail(string message) => parser is null ? new InvalidOperationException(message) : parser.Error(at, message);

    /// <summary>How the operation says that elements become those of the output.</summary>
    internal TypeFn SaidCast => (operation.GetAttribute("cast") as TypeFnAttr)?.Value ?? TypeFn.CastSigned;

    /// <summary>The element of an operand.</summary>
    internal Value this[int operand] => block.GetArgument(operand);

    /// <summary>The element of the last operand, which is what an output holds so far.</summary>
    internal Value Last => block.GetArgument(block.ArgumentCount - 1);

    internal Value Unary(UnaryFn function, Value value)
    {
        if (value.Type is not FloatType type) throw Fail("unsupported non numeric type");
        return function switch
        {
            UnaryFn.Exp => Emit("math.exp", value),
            UnaryFn.Log => Emit("math.log", value),
            UnaryFn.Abs => Emit("math.absf", value),
            UnaryFn.Ceil => Emit("math.ceil", value),
            UnaryFn.Floor => Emit("math.floor", value),
            UnaryFn.NegF => Emit("arith.negf", value),
            UnaryFn.Reciprocal => Emit("arith.divf", Constant(new FloatAttr(1.0, type)), value),
            UnaryFn.Round => Emit("math.round", value),
            UnaryFn.Sqrt => Emit("math.sqrt", value),
            UnaryFn.Rsqrt => Emit("math.rsqrt", value),
            UnaryFn.Square => Emit("arith.mulf", value, value),
            UnaryFn.Tanh => Emit("math.tanh", value),
            _ => Emit("math.erf", value),
        };
    }

    /// <remarks>Types that no op is for get the op of integers, which the verifier then reports.</remarks>
    internal Value Binary(BinaryFn function, Value left, Value right)
    {
        bool isFloat = left.Type is FloatType && right.Type is FloatType;
        bool isComplex = left.Type is ComplexType && right.Type is ComplexType;
        bool isInteger = left.Type is IntegerType && right.Type is IntegerType;
        if (!isFloat && !isComplex && !isInteger)
            throw Fail($"Cannot build binary Linalg operation: expects allComplex, allFloatingPoint, or allInteger, got '{left.Type}' and '{right.Type}'");
        bool isBool = isInteger && left.Type is IntegerType { Width: 1 } && right.Type is IntegerType { Width: 1 };
        if (UnsignedWord(function) is { } word && (!isInteger || isBool)) throw Fail($"unsupported operation: unsigned {word} not on uint");
        if (isBool && (function is BinaryFn.Sub or BinaryFn.Div)) throw Fail($"unsupported operation: {function.Keyword()} with bools");
        var (forFloat, forComplex, forInteger) = NamesOf(function, isBool);
        return Emit(isFloat ? forFloat : isComplex ? forComplex : forInteger, left, right);
    }

    private static string? UnsignedWord(BinaryFn function) => function switch
    {
        BinaryFn.DivUnsigned => "div",
        BinaryFn.MaxUnsigned => "max",
        BinaryFn.MinUnsigned => "min",
        _ => null,
    };

    private static (string Float, string Complex, string Integer) NamesOf(BinaryFn function, bool isBool) => function switch
    {
        BinaryFn.Add => ("arith.addf", "complex.add", isBool ? "arith.ori" : "arith.addi"),
        BinaryFn.Sub => ("arith.subf", "complex.sub", "arith.subi"),
        BinaryFn.Mul => ("arith.mulf", "complex.mul", isBool ? "arith.andi" : "arith.muli"),
        BinaryFn.Div => ("arith.divf", "complex.div", "arith.divsi"),
        BinaryFn.DivUnsigned => ("arith.divui", "arith.divui", "arith.divui"),
        BinaryFn.MaxSigned => ("arith.maximumf", "arith.maxsi", "arith.maxsi"),
        BinaryFn.MinSigned => ("arith.minimumf", "arith.minsi", "arith.minsi"),
        BinaryFn.MaxUnsigned => ("arith.maxui", "arith.maxui", "arith.maxui"),
        BinaryFn.MinUnsigned => ("arith.minui", "arith.minui", "arith.minui"),
        _ => ("math.powf", "math.powf", "math.powf"),
    };

    internal Value Select(Value condition, Value left, Value right) => EmitTyped("arith.select", left.Type, condition, left, right);

    /// <summary>The value in another type; unchanged where there is no way, which the verifier then reports.</summary>
    internal Value Cast(Value value, IrType type, TypeFn function = TypeFn.CastSigned)
    {
        if (value.Type.Equals(type)) return value;
        bool isUnsigned = function == TypeFn.CastUnsigned;
        var name = (value.Type, type) switch
        {
            (FloatType from, FloatType to) when from.Width < to.Width => "arith.extf",
            (FloatType from, FloatType to) when from.Width > to.Width => "arith.truncf",
            (IntegerType from, IntegerType to) when from.Width < to.Width => isUnsigned ? "arith.extui" : "arith.extsi",
            (IntegerType from, IntegerType to) when from.Width > to.Width => "arith.trunci",
            (IntegerType, FloatType) => isUnsigned ? "arith.uitofp" : "arith.sitofp",
            (FloatType, IntegerType) => isUnsigned ? "arith.fptoui" : "arith.fptosi",
            (IndexType, IntegerType) => "arith.index_cast",
            _ => null,
        };
        return name is null ? value : EmitTyped(name, type, value);
    }

    internal Value Constant(IrAttribute value) => Arith.ConstantOp.Create(builder, value).FirstResult;

    internal Value Index(int dimension)
    {
        var state = builder.NewState("linalg.index").AddAttribute("dim", new IntegerAttr(dimension, IntegerType.I64));
        state.ResultTypes.Add(IndexType.Instance);
        return builder.Insert(state).GetResult(0);
    }

    /// <summary><c>out + a * b</c> in the type of the output.</summary>
    internal Value MultiplyAdd(TypeFn cast = TypeFn.CastSigned)
    {
        var product = Binary(BinaryFn.Mul, Cast(this[0], this[2].Type, cast), Cast(this[1], this[2].Type, cast));
        return Binary(BinaryFn.Add, this[2], product);
    }

    /// <summary><c>out + (a - zeroOfA) * (b - zeroOfB)</c> in the type of the output.</summary>
    internal Value QuantizedMultiplyAdd()
    {
        var type = this[4].Type;
        var left = Binary(BinaryFn.Sub, Cast(this[0], type), Cast(this[2], type));
        var right = Binary(BinaryFn.Sub, Cast(this[1], type), Cast(this[3], type));
        return Binary(BinaryFn.Add, this[4], Binary(BinaryFn.Mul, left, right));
    }

    /// <summary>The output combined with the first input, in the type of the output.</summary>
    internal Value Accumulate(BinaryFn function, TypeFn cast = TypeFn.CastSigned) => Binary(function, Last, Cast(this[0], Last.Type, cast));

    private Value Emit(string name, params ReadOnlySpan<Value> operands) => EmitTyped(name, operands[0].Type, operands);

    /// <summary>The end of the body.</summary>
    internal void Yield(Value value) => builder.Insert(builder.NewState<YieldOp>().AddOperands(value));

    private Value EmitTyped(string name, IrType type, params ReadOnlySpan<Value> operands)
    {
        var state = builder.NewState(name);
        if (!state.Info.IsRegistered) throw Fail($"needs '{name}', whose dialect is not registered");
        state.AddOperands(operands).ResultTypes.Add(type);
        return builder.Insert(state).GetResult(0);
    }
}
