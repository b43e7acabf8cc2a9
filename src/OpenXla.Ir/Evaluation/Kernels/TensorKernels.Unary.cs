using System.Numerics;
using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;
using static OpenXla.Ir.Evaluation.RealFunctions;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Applies a function to each element. The result has the argument's type, but for the kernels whose result is i1 or a part of a complex number.</summary>
    /// <exception cref="EvaluationException">The function is not defined for the element type.</exception>
    public static Tensor Unary(UnaryKernel kernel, Tensor x)
    {
        ArgumentNullException.ThrowIfNull(x);
        switch (kernel)
        {
            case UnaryKernel.IsFinite: return IsFinite(x);
            case UnaryKernel.Real: return Part(x, 0);
            case UnaryKernel.Imaginary: return Part(x, 1);
        }
        if (x.Layout.IsComplex) return kernel == UnaryKernel.Abs ? Magnitude(x) : Map(x, ComplexFunction(kernel, x));
        if (x.Layout.IsFloat) return OfFloats(kernel, x);
        if (x.Layout.Kind == ElementKind.Boolean)
        {
            if (kernel != UnaryKernel.Not) throw NotDefined(kernel.ToString(), x);
            return Binary(BinaryKernel.Xor, x, FullLike(x, BigInteger.One));
        }
        return OfIntegers(kernel, x);
    }

    private static EvaluationException NotDefined(string kernel, Tensor x) => new($"{kernel} is not defined for elements of type '{x.ElementType}'");

    private static Tensor OfFloats(UnaryKernel kernel, Tensor x) => kernel switch
    {
        UnaryKernel.Abs => Vectors<AbsVectors, AbsFunction>(x),
        UnaryKernel.Negate => Vectors<NegateVectors, NegateFunction>(x),
        UnaryKernel.Sqrt => Vectors<SqrtVectors, SqrtFunction>(x),
        UnaryKernel.Ceil => Vectors<CeilVectors, CeilFunction>(x),
        UnaryKernel.Floor => Vectors<FloorVectors, FloorFunction>(x),
        UnaryKernel.Exp => x.Layout.Kind == ElementKind.Single ? Vectors<ExpVectors, ExpFunction>(x) : Map<ExpFunction>(x),
        UnaryKernel.Log => x.Layout.Kind == ElementKind.Single ? Vectors<LogVectors, LogFunction>(x) : Map<LogFunction>(x),
        UnaryKernel.Sign => Map<SignFunction>(x),
        UnaryKernel.RoundNearestEven => Map<RoundEvenFunction>(x),
        UnaryKernel.RoundNearestAwayFromZero => Map<RoundAwayFunction>(x),
        UnaryKernel.Rsqrt => Map<RsqrtFunction>(x),
        UnaryKernel.Cbrt => Map<CbrtFunction>(x),
        UnaryKernel.ExpMinusOne => Map<ExpMinusOneFunction>(x),
        UnaryKernel.LogPlusOne => Map<LogPlusOneFunction>(x),
        UnaryKernel.Logistic => Map<LogisticFunction>(x),
        UnaryKernel.Sine => Map<SineFunction>(x),
        UnaryKernel.Cosine => Map<CosineFunction>(x),
        UnaryKernel.Tan => Map<TanFunction>(x),
        UnaryKernel.Tanh => Map<TanhFunction>(x),
        _ => throw NotDefined(kernel.ToString(), x),
    };

    private static Tensor Map<TFunction>(Tensor x)
        where TFunction : struct, IRealFunction
    {
        var result = Tensor.Uninitialized(x.ElementType, x.Shape);
        Span<double> buffer = stackalloc double[ElementChunks.Length];
        for (int start = 0; start < x.Count; start += ElementChunks.Length)
        {
            var run = buffer[..Math.Min(ElementChunks.Length, x.Count - start)];
            ElementChunks.ReadDoubles(x, start, run);
            foreach (ref var element in run) element = TFunction.Invoke(element);
            ElementChunks.WriteDoubles(result, start, run);
        }
        return result;
    }

    private static Tensor Vectors<TVectors, TFunction>(Tensor x)
        where TVectors : struct, IRealVectors
        where TFunction : struct, IRealFunction
    {
        if (x.Layout.Kind is not (ElementKind.Single or ElementKind.Double)) return Map<TFunction>(x);
        var result = Tensor.Uninitialized(x.ElementType, x.Shape);
        int done = 0;
        if (x.Layout.Kind == ElementKind.Single)
        {
            var source = x.Read<float>();
            var target = result.As<float>();
            for (; done <= source.Length - Vector<float>.Count; done += Vector<float>.Count)
                TVectors.Invoke(new Vector<float>(source[done..])).CopyTo(target[done..]);
            for (; done < source.Length; done++) target[done] = (float)TFunction.Invoke(source[done]);
        }
        else
        {
            var source = x.Read<double>();
            var target = result.As<double>();
            for (; done <= source.Length - Vector<double>.Count; done += Vector<double>.Count)
                TVectors.Invoke(new Vector<double>(source[done..])).CopyTo(target[done..]);
            for (; done < source.Length; done++) target[done] = TFunction.Invoke(source[done]);
        }
        return result;
    }

    private static Tensor Map(Tensor x, Func<Complex, Complex> function)
    {
        var result = Tensor.Uninitialized(x.ElementType, x.Shape);
        Span<Complex> buffer = stackalloc Complex[ElementChunks.Length];
        for (int start = 0; start < x.Count; start += ElementChunks.Length)
        {
            var run = buffer[..Math.Min(ElementChunks.Length, x.Count - start)];
            ElementChunks.ReadComplex(x, start, run);
            foreach (ref var element in run) element = function(element);
            ElementChunks.WriteComplex(result, start, run);
        }
        return result;
    }

    private static Func<Complex, Complex> ComplexFunction(UnaryKernel kernel, Tensor x) => kernel switch
    {
        UnaryKernel.Negate => static z => new Complex(-z.Real, -z.Imaginary),
        UnaryKernel.Sign => ComplexFunctions.Sign,
        UnaryKernel.Sqrt => ComplexFunctions.Sqrt,
        UnaryKernel.Rsqrt => ComplexFunctions.Rsqrt,
        UnaryKernel.Cbrt => ComplexFunctions.Cbrt,
        UnaryKernel.Exp => ComplexFunctions.Exp,
        UnaryKernel.ExpMinusOne => ComplexFunctions.ExpMinusOne,
        UnaryKernel.Log => ComplexFunctions.Log,
        UnaryKernel.LogPlusOne => ComplexFunctions.LogPlusOne,
        UnaryKernel.Logistic => ComplexFunctions.Logistic,
        UnaryKernel.Sine => ComplexFunctions.Sine,
        UnaryKernel.Cosine => ComplexFunctions.Cosine,
        UnaryKernel.Tan => ComplexFunctions.Tan,
        UnaryKernel.Tanh => ComplexFunctions.Tanh,
        _ => throw NotDefined(kernel.ToString(), x),
    };

    private static Tensor Magnitude(Tensor x)
    {
        var result = Tensor.Uninitialized(((ComplexType)x.ElementType).ElementType, x.Shape);
        Span<double> run = stackalloc double[1];
        for (int i = 0; i < x.Count; i++)
        {
            var z = x.GetComplex(i);
            run[0] = double.Hypot(z.Real, z.Imaginary);
            ElementChunks.WriteDoubles(result, i, run);
        }
        return result;
    }

    /// <summary>The real or imaginary parts; of real numbers themselves or zeros.</summary>
    private static Tensor Part(Tensor x, int part)
    {
        if (x.Layout.IsFloat) return part == 0 ? x : new Tensor(x.ElementType, x.Shape);
        if (!x.Layout.IsComplex) throw NotDefined(part == 0 ? "Real" : "Imaginary", x);
        var result = Tensor.Uninitialized(((ComplexType)x.ElementType).ElementType, x.Shape);
        int size = result.ElementSize;
        StridedCopy.Run(x.Bytes, part, [2], result.WritableBytes, 0, [1], [x.Count], size);
        return result;
    }

    /// <summary>Complex numbers from their parts.</summary>
    public static Tensor Complex(Tensor real, Tensor imaginary)
    {
        RequireSame("complex", real, imaginary);
        var result = Tensor.Uninitialized(new ComplexType(real.ElementType), real.Shape);
        StridedCopy.Run(real.Bytes, 0, [1], result.WritableBytes, 0, [2], [real.Count], real.ElementSize);
        StridedCopy.Run(imaginary.Bytes, 0, [1], result.WritableBytes, 1, [2], [real.Count], real.ElementSize);
        return result;
    }

    private static Tensor IsFinite(Tensor x)
    {
        if (!x.Layout.IsFloat) throw NotDefined("IsFinite", x);
        var result = Tensor.Uninitialized(IntegerType.I1, x.Shape);
        var target = result.As<byte>();
        for (int i = 0; i < x.Count; i++) target[i] = double.IsFinite(x.GetDouble(i)) ? (byte)1 : (byte)0;
        return result;
    }
}
